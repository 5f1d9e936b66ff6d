/// What passwords are called.
enum PasswordWords {
  /// In languages that part their words.
  static let names = WordList(
    """
    password passwords passwd pwd passphrase passcode pass pin pin-code mot_de_passe mots_de_passe mdp \
    phrase_secrète code_pin code_d’accès code_d'accès пароль пароля паролю паролем пароли пассворд пасворд пин \
    пин-код пинкод кодовое_слово код_доступа passwort kennwort zugangscode contraseña clave senha hasło haslo \
    heslo şifre sifre şifresi şifrə parola parolă jelszó lösenord salasana wachtwoord adgangskode passord \
    lozinka лозинка парола құпиясөз құпия_сөз parol paroli פאסוורד סיסמה סיסמא סיסמת רמז_עבור رمز_عبور رمز \
    گذرواژه پسورد كلمة_السر كلمة_المرور كلمة_سر كلمة_مرور کلمه_عبور الرقم_السري الباسورد باسورد գաղտնաբառ \
    κωδικός κωδικος lozinku geslo slaptažodis fjalëkalimi
    """)

  /// In languages that do not.
  static let unspaced = ["密码", "密碼", "口令", "パスワード", "暗証番号", "비밀번호", "암호", "პაროლი", "รหัสผ่าน"]

  /// What a login is called; it stands beside the password.
  static let logins = WordList(
    "login log user username user_name identifiant utilisateur логин логина логину логином имя_пользователя benutzername benutzer usuario login_name kullanıcı_adı nom_d’utilisateur اسم_المستخدم نام_کاربری"
  )

  /// What stands between the word and the password.
  static let links = WordList(
    "is was est était это был ist lautet es era е є by to это_был هو هي היא هست است")
}
