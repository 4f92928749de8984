<#assign subject = "AL'in: a candidacy comes with your application">
<@greeting/>
<@p>The application you have just imported bore a candidacy already sent to the landlord ${landlord}: ${home()}. It now goes on with your account, where you will see what follows.</@p>
<@action "See my candidacies" link/>
<@signature/>
