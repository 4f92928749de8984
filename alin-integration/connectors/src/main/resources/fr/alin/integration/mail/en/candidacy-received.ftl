<#assign subject = "AL'in: the landlord has received your file">
<@greeting/>
<@p>${landlord} has received your file for this home: ${home()}.</@p>
<@p>The landlord may ask you for details or offer you a visit.</@p>
<@action "See my candidacy" link/>
<@signature/>
