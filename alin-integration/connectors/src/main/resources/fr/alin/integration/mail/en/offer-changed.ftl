<#assign subject = "AL'in: the offer you applied for has changed">
<@greeting/>
<@p>The landlord has changed the home you applied for: ${home()}.</@p>
<@changed changes/>
<@p>Your candidacy goes on. Its page says whether the home still suits your household.</@p>
<@p>If the changes do not suit you, you can cancel your candidacy until your file goes to the landlord, and give the home up afterwards.</@p>
<@action "See my candidacy" link/>
<@signature/>
