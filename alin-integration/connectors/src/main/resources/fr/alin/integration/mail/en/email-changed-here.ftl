<#assign subject = "AL'in: this is the address of your account now">
<@greeting/>
<@p>Both mailboxes confirmed: sign in with this address from now on. Your password has not changed.</@p>
<@p>All our messages come here. The address of your application is changed on its registration site.</@p>
<@action "Sign in" link/>
<@signature/>
