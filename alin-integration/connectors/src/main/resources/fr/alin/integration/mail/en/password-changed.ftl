<#assign subject = "AL'in: your password was changed">
<@greeting/>
<@p>The password of your AL'in account has just been changed.</@p>
<@p>It was you? There is nothing to do.</@p>
<@p>It was not you? Choose a new password at once, then tell us on the “Need help?” page.</@p>
<@action "It was not me: change the password" link/>
<@signature/>
