<#assign subject = "AL'in : le logement auquel vous aviez postulé n'est pas loué">
<@greeting/>
<@p>Nous vous avions écrit que le bail de ce logement était signé avec un autre candidat : c'était une erreur, que nous vous prions d'excuser : ${home()}.</@p>
<@p>Votre candidature reste close. Vous pouvez postuler dès maintenant à un autre logement.</@p>
<@action "Voir les offres" link/>
<@signature/>
