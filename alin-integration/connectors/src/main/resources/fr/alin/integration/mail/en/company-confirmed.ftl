<#assign subject = "AL'in: your company is confirmed">
<@greeting/>
<@p>The company directory did not answer when you completed your application ${number}. We kept trying: it answers again, and your company is confirmed.</@p>
<@p>Choose what it may see of your application, if you have not done so yet.</@p>
<@action "Go on with my application" link/>
<@signature/>
