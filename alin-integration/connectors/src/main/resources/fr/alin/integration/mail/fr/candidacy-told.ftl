<#assign subject = "AL'in : un conseiller vous a écrit">
<@greeting/>
<@p>Un conseiller Action Logement vous a écrit au sujet de votre candidature pour ce logement : ${home()}.</@p>
<@p>Son message est sur la page de votre candidature.</@p>
<@action "Lire le message" link/>
<@signature/>
