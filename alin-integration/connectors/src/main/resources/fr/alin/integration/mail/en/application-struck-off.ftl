<#assign subject = "AL'in: your housing application was struck off">
<@greeting/>
<@p>Your social housing application ${number} was struck off on ${date} on its registration site.</@p>
<#if reason == "RADABA">
<@p>Reason: the application was given up.</@p>
<#elseif reason == "RADATT">
<@p>Reason: a home was allocated.</@p>
<#elseif reason == "RADIRR">
<@p>Reason: the application is not admissible.</@p>
<#elseif reason == "RADCON">
<@p>Reason: you could not be reached.</@p>
<#elseif reason == "RADREN">
<@p>Reason: it was not renewed in time.</@p>
</#if>
<@p>Until it is reactivated there, offers are closed to you in AL'in. A candidacy that was not yet sent to the landlord is cancelled; one that a landlord is already examining stays there.</@p>
<@p>If this is a mistake, turn to your registration site: as soon as it restores your application, the offers open again.</@p>
<@action "See my situation" link/>
<@signature/>
