<#assign subject = "AL'in: your file is sent to the landlord">
<@greeting/>
<@p>Your file for this home is sent to ${landlord}: ${home()}.</@p>
<@p>The landlord will examine it with those of the other candidates, in its own time. The candidacy can no longer be cancelled.</@p>
<@action "See my candidacy" link/>
<@signature/>
