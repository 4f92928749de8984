<#assign subject = "AL'in: your candidacy is cancelled, your application having been struck off">
<@greeting/>
<@p>Your social housing application was struck off on its registration site. Your candidacy for this home, which had not been sent to the landlord yet, is therefore cancelled: ${home()}.</@p>
<@p>You can apply again as soon as your application is restored.</@p>
<@action "See my candidacies" link/>
<@signature/>
