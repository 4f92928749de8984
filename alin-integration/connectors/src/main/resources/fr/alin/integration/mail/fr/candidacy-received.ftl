<#assign subject = "AL'in : le bailleur a reçu votre dossier">
<@greeting/>
<@p>${landlord} a bien reçu votre dossier pour ce logement : ${home()}.</@p>
<@p>Le bailleur peut vous demander des précisions ou vous proposer une visite.</@p>
<@action "Voir ma candidature" link/>
<@signature/>
