<#assign subject = "AL'in: the home you had applied for is not let">
<@greeting/>
<@p>We had written to you that the lease of this home was signed with another candidate: that was a mistake, for which we apologise: ${home()}.</@p>
<@p>Your candidacy stays closed. You can apply for another home right now.</@p>
<@action "See the offers" link/>
<@signature/>
