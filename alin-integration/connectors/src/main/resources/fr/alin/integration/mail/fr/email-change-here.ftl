<#assign subject = "AL'in : confirmez votre nouvelle adresse">
<@greeting/>
<@p>Le titulaire d'un compte AL'in veut y utiliser cette adresse e-mail.</@p>
<@p>C'est vous ? Confirmez-le ici, et dans la boîte de votre adresse actuelle.</@p>
<@action "Confirmer cette adresse" link/>
<@p>Ce lien expire dans ${hours} heures.</@p>
<@notFor/>
<@signature/>
