<#assign subject = "AL'in: your phone number was changed">
<@greeting/>
<@p>The phone number of your AL'in account has just been changed.</@p>
<@action "See my account" link/>
<@notYou/>
<@signature/>
