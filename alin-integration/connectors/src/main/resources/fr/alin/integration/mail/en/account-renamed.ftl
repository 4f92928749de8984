<#assign subject = "AL'in: your name was changed">
<@greeting/>
<@p>The name or title of your AL'in account has just been changed.</@p>
<@p>AL'in will compare it with that of your application at the next import or update.</@p>
<@action "See my account" link/>
<@notYou/>
<@signature/>
