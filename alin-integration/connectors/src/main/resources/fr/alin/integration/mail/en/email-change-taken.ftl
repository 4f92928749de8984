<#assign subject = "AL'in: this address is already that of your account">
<@greeting/>
<@p>Somebody asked to use this e-mail address for another AL'in account. It is already that of your account: nothing has changed, and nothing will.</@p>
<@p>It was you, and you have two accounts? Sign in to this one and import your application there: the code you are mailed moves it.</@p>
<@action "Sign in" link/>
<@notFor/>
<@signature/>
