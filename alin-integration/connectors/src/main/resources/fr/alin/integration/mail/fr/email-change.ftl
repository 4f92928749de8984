<#assign subject = "AL'in : acceptez ou refusez votre changement d'adresse">
<@greeting/>
<@p>Votre compte AL'in doit passer à une autre adresse e-mail : ${email}</@p>
<@p>C'est bien vous ? Confirmez-le ici, puis dans la boîte de la nouvelle adresse. Tant que les deux n'ont pas confirmé, rien ne change.</@p>
<@p>Ce n'est pas vous ? Suivez le même lien et refusez, puis changez votre mot de passe : quelqu'un le connaît.</@p>
<@action "Confirmer ou refuser" link/>
<@p>Ce lien expire dans ${hours} heures.</@p>
<@signature/>
