<#assign subject = "AL'in: this address is already that of your account">
<@greeting/>
<@p>Somebody asked to use this e-mail address for another AL'in account. It is already that of your account: nothing has changed, and nothing will.</@p>
<#if role == "applicant">
<@p>It was you, and you have two accounts? Sign in to this one and import your application there: the security code you are mailed moves it.</@p>
<#else>
<@p>It was you? The account of this address is for your work: choose another address for your housing application.</@p>
</#if>
<@action "Sign in" link/>
<@notFor/>
<@signature/>
