<#assign subject = "AL'in : la commission vous attribue le logement">
<@greeting/>
<@replacing former/>
<@p>Le ${date}, la commission d'attribution ${of(landlord)} vous a attribué ce logement : ${home()}.</@p>
<#if decision == "ALLOCATED_CONDITIONALLY">
<@p>L'attribution deviendra définitive lorsque la condition posée par la commission sera remplie<#if condition?has_content>, au plus tard le ${condition}</#if>. Elle est indiquée à la page « Mes candidatures ».</@p>
</#if>
<@p>Il vous est proposé jusqu'au ${until}. Le bailleur vous contactera pour la visite, si elle n'a pas eu lieu, puis pour la signature du bail.</@p>
<@p>Si vous n'en voulez plus, dites-le à la page « Mes candidatures » : il sera proposé au candidat suivant.</@p>
<@action "Voir ma candidature" link/>
<@signature/>
