<#assign subject = "AL'in: you have given up a home">
<@greeting/>
<@p>You have given up this home: ${home()}. ${landlord} is told.</@p>
<@p>Your candidacy is closed. You can apply for another home right now.</@p>
<@action "See my candidacies" link/>
<@notYou/>
<@signature/>
