<#assign subject = "AL'in: you already have an account">
<@greeting/>
<@p>Someone has just asked for an account with this e-mail address. You already have an AL'in account: it has not changed, and no other one was created.</@p>
<@p>Sign in. If you cannot remember your password, the sign-in page lets you choose a new one.</@p>
<@action "Sign in" link/>
<@notFor/>
<@signature/>
