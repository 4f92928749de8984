<#assign subject = "AL'in: your housing application is active again">
<@greeting/>
<@p>Your social housing application ${number} is active again on its registration site. The offers are open to you again.</@p>
<@action "See my situation" link/>
<@signature/>
