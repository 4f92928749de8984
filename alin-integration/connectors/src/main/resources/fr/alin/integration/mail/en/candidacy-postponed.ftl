<#assign subject = "AL'in: your file will be examined later">
<@greeting/>
<@p>On ${date} the allocation commission (CALEOL) of ${landlord} put off your file: ${home()}.</@p>
<@p>This is no refusal: you are still a candidate. The new date will show in AL'in as soon as the landlord gives it.</@p>
<@action "See my candidacy" link/>
<@signature/>
