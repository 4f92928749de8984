<#assign subject = "AL'in: the offer you had applied for is withdrawn">
<@greeting/>
<@p>The landlord has withdrawn this home, for which you had applied: ${home()}.</@p>
<@p>Your candidacy is closed. You can apply for another home right now.</@p>
<@action "See the offers" link/>
<@notYou/>
<@signature/>
