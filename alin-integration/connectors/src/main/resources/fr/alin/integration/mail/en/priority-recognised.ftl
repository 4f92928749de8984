<#assign subject = "AL'in: your enforceable right to housing is recognised">
<@greeting/>
<@p>Your registration site tells us that your application ${number} was recognised as a priority (enforceable right to housing, DALO) on ${date}.</@p>
<@p>Update your application in AL'in so that your file takes it into account.</@p>
<@action "Update my application" link/>
<@signature/>
