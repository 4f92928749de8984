<#assign subject = "AL'in : votre candidature est validée">
<@greeting/>
<@p>Un conseiller Action Logement a validé votre candidature pour ce logement : ${home()}.</@p>
<@p>Votre dossier va être envoyé au bailleur. Vous n'avez rien à faire.</@p>
<@action "Voir ma candidature" link/>
<@notYou/>
<@signature/>
