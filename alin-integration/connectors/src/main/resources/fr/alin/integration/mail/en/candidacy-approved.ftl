<#assign subject = "AL'in: your candidacy is approved">
<@greeting/>
<@p>An Action Logement consultant has approved your candidacy for this home: ${home()}.</@p>
<@p>Your file is about to be sent to the landlord. There is nothing for you to do.</@p>
<@action "See my candidacy" link/>
<@notYou/>
<@signature/>
