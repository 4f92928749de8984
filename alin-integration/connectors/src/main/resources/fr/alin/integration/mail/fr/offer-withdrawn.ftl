<#assign subject = "AL'in : l'offre à laquelle vous aviez postulé est retirée">
<@greeting/>
<@p>Le bailleur a retiré ce logement, auquel vous aviez postulé : ${home()}.</@p>
<@p>Votre candidature est close. Vous pouvez postuler dès maintenant à un autre logement.</@p>
<@action "Voir les offres" link/>
<@notYou/>
<@signature/>
