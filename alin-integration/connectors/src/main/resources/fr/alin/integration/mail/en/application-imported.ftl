<#assign subject = "AL'in: your housing application is imported">
<@greeting/>
<@p>Your social housing application ${number} is now in AL'in. Complete your file and confirm it to see the offers.</@p>
<@action "Complete my file" link/>
<@notYou/>
<@signature/>
