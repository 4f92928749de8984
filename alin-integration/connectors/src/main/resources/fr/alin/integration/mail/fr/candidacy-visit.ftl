<#assign subject = "AL'in : une visite est prévue le ${date}">
<@greeting/>
<@p>${landlord} prévoit une visite de ce logement le ${date} : ${home()}.</@p>
<#if words?has_content><@p>Le bailleur précise : « ${words} »</@p><#else><@p>Le bailleur vous contactera pour l'heure et le lieu du rendez-vous.</@p></#if>
<@action "Voir ma candidature" link/>
<@signature/>
