<#assign subject = "AL'in: choose a new password">
<@greeting/>
<@p>You have asked for a new password. The link below lets you choose it; it works once.</@p>
<@action "Choose my password" link/>
<@p>This link expires in ${days} day(s).</@p>
<@p>If you did not make this request, please ignore this message: your present password still works.</@p>
<@signature/>
