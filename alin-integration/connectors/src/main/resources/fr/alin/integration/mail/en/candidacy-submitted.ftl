<#assign subject = "AL'in: your candidacy is submitted">
<@greeting/>
<@p>Your candidacy for this home is submitted: ${home()}.</@p>
<@p>An Action Logement advisor will study it. You can cancel it until it is sent to the landlord.</@p>
<@action "See my candidacy" link/>
<@notYou/>
<@signature/>
