<#assign subject = "AL'in: your candidacy is cancelled">
<@greeting/>
<@p>Your candidacy for this home is cancelled: ${home()}.</@p>
<@p>With an application validated in AL'in, you can apply for another home right now.</@p>
<@action "See my candidacies" link/>
<@notYou/>
<@signature/>
