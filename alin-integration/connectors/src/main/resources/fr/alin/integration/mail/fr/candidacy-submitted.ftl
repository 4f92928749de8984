<#assign subject = "AL'in : votre candidature est déposée">
<@greeting/>
<@p>Votre candidature pour ce logement est déposée : ${home()}.</@p>
<@p>Un conseiller Action Logement va l'étudier. Vous pouvez l'annuler jusqu'à son envoi au bailleur.</@p>
<@action "Voir ma candidature" link/>
<@notYou/>
<@signature/>
