<#assign subject = "Action Logement Services: access request">
<@greeting/>
<@p>Following your access request, please click on the link below and follow the instructions.</@p>
<@action "Click here" link/>
<@p>This link expires in ${days} day(s).</@p>
<@p>If you did not make this request, please ignore this message.</@p>
<@signature/>
