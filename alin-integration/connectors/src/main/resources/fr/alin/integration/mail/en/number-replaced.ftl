<#assign subject = "AL'in: the unique number of your application has changed">
<@greeting/>
<@p>Your registration site merged your application ${former} with another one. It now bears the number ${number}; your AL'in file is kept.</@p>
<@action "See my application" link/>
<@signature/>
