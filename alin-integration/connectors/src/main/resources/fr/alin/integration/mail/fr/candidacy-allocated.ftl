<#assign subject = "AL'in : la commission vous attribue le logement">
<@greeting/>
<@p>Le ${date}, la commission d'attribution ${of(landlord)} vous a attribué ce logement : ${home()}.</@p>
<#if decision == "ALLOCATED_RANKED">
<@p>Plusieurs candidats sont classés par ordre de priorité. Votre rang : ${rank}. Le logement est proposé au premier ; en cas de refus, au suivant.</@p>
<#elseif decision == "ALLOCATED_CONDITIONALLY">
<@p>L'attribution deviendra définitive lorsque la condition posée par la commission sera remplie. Elle est indiquée à la page « Mes candidatures ».</@p>
</#if>
<@p>Le bailleur vous contactera pour la visite, si elle n'a pas eu lieu, puis pour la signature du bail.</@p>
<@action "Voir ma candidature" link/>
<@notYou/>
<@signature/>
