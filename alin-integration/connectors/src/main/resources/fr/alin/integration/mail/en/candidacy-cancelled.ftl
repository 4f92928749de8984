<#assign subject = "AL'in: your candidacy is cancelled">
<@greeting/>
<@p>Your candidacy for this home is cancelled: ${home()}.</@p>
<@p>You can apply for another home right now.</@p>
<@action "See my candidacies" link/>
<@notYou/>
<@signature/>
