import DocketKit
