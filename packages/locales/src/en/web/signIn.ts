/** English of signing in and of following a link. */
export const signIn = {
  "web.signIn.title": "Sign in",
  "web.signIn.email": "E-mail address",
  "web.signIn.password": "Password",
  "web.signIn.password.show": "Show or hide the password",
  "web.signIn.submit": "Sign in",
  "web.signIn.with": "Sign in with {name}",
  "web.signIn.or": "or with your password",
  "web.signIn.firstStart": "Nobody has an account yet",
  "web.signIn.firstStart.text":
    "The server printed a link for the first administrator where it was started. Open that link to make the first account.",
  "web.signIn.forgotten": "Forgotten it? An administrator can give you a link for a new one.",
  "web.signIn.failed": "That did not work ({code}). Try again, or sign in another way.",

  "web.signIn.welcome.title": "Welcome to Keepworth",
  "web.signIn.welcome.text": "Make the first account. It may do everything, also invite the others.",
  "web.signIn.invitation.title": "You are invited",
  "web.signIn.invitation.text": "Make your account for {email}.",
  "web.signIn.newPassword.title": "A new password",
  "web.signIn.newPassword.text": "Choose a new password for {email}.",
  "web.signIn.name": "Your name",
  "web.signIn.password.rule": "At least 12 characters. A few words are easier to remember than signs.",
  "web.signIn.welcome.submit": "Make the account",
  "web.signIn.newPassword.submit": "Keep the new password",
  "web.signIn.noKey": "This address is not complete",
  "web.signIn.noKey.text": "Open the whole link that you were given, with everything after “key=”.",
} as const satisfies Record<string, string>;
