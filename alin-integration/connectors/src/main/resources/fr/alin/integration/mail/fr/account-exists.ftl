<#assign subject = "AL'in : vous avez déjà un compte">
<@greeting/>
<@p>Une création de compte vient d'être demandée avec cette adresse e-mail. Vous avez déjà un compte AL'in : il n'a pas changé, et aucun autre n'a été créé.</@p>
<@p>Connectez-vous. Si vous ne retrouvez plus votre mot de passe, la page de connexion permet d'en choisir un nouveau.</@p>
<@action "Me connecter" link/>
<@notFor/>
<@signature/>
