<#assign subject = "AL'in: the home is not allocated to you after all">
<@greeting/>
<@p>The condition set for this home was not met in time, on ${date}: ${home()}. ${landlord} therefore does not allocate it to you.</@p>
<@p>Your candidacy is closed. You can apply for another home right now.</@p>
<@action "See my candidacy" link/>
<@signature/>
