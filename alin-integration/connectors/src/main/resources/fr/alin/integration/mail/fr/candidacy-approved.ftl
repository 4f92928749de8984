<#assign subject = "AL'in : votre candidature est validée">
<@greeting/>
<@p>Un conseiller Action Logement a validé votre candidature pour ce logement : ${home()}.</@p>
<@p>Après la date limite de candidature, les candidats les mieux classés sont envoyés ensemble au bailleur. Vous saurez aussitôt si vous en faites partie ; vous n'avez rien à faire.</@p>
<@action "Voir ma candidature" link/>
<@signature/>
