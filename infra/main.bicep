// Everything that Regie.Bot needs in Azure, in one resource group and without a single secret:
//
//   az group create --name regie --location westeurope
//   az deployment group create --resource-group regie --parameters infra/main.bicepparam

targetScope = 'resourceGroup'

@description('Start of every name. Small letters and digits, because some names allow nothing else.')
@minLength(3)
@maxLength(12)
param name string = 'regie'

@description('Where the app, the data and the logs live.')
param location string = resourceGroup().location

@description('Name under which people see the bot in Azure. What they see in Teams stands in the manifest.')
param botDisplayName string = 'Regie.Bot'

@description('Size of the App Service plan.')
@allowed(['B1', 'B2', 'P0v3', 'P1v3', 'P2v3'])
param planSku string = 'B1'

@description('Number of instances that share the work.')
@minValue(1)
@maxValue(10)
param instances int = 1

@description('Tenants whose people may use the bot. The tenant of this subscription when empty.')
param tenants string[] = []

@description('Document properties that the store asks for. Whatever is not in the list is not indexed, and costs nothing to write.')
param indexedPaths string[] = ['/kind/?', '/owner/?', '/due/?']

@description('Days that logs are kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 90

@description('Tags on every resource.')
param tags object = { product: 'Regie.Bot' }

// Names that live in the public DNS need something that nobody else has.
var unique = uniqueString(resourceGroup().id)
var appName = '${name}-${unique}'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: '${name}-identity'
  location: location
  tags: tags
}

module monitoring 'modules/monitoring.bicep' = {
  params: {
    name: name
    location: location
    retentionDays: logRetentionDays
    principalId: identity.properties.principalId
    tags: tags
  }
}

module data 'modules/cosmos.bicep' = {
  params: {
    accountName: appName
    databaseName: 'regie'
    location: location
    indexedPaths: indexedPaths
    principalId: identity.properties.principalId
    workspaceId: monitoring.outputs.workspaceId
    tags: tags
  }
}

module app 'modules/app.bicep' = {
  params: {
    name: appName
    location: location
    planSku: planSku
    instances: instances
    identityName: identity.name
    workspaceId: monitoring.outputs.workspaceId
    settings: union(
      {
        MicrosoftAppType: 'UserAssignedMSI'
        MicrosoftAppId: identity.properties.clientId
        MicrosoftAppTenantId: tenant().tenantId
        AZURE_CLIENT_ID: identity.properties.clientId
        Regie__Storage: 'cosmos'
        Cosmos__Endpoint: data.outputs.endpoint
        Cosmos__Database: data.outputs.databaseName
        ApplicationInsightsAgent_EXTENSION_VERSION: '~3'
        APPLICATIONINSIGHTS_CONNECTION_STRING: monitoring.outputs.connectionString
        APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'Authorization=AAD;ClientId=${identity.properties.clientId}'
      },
      toObject(range(0, length(tenants)), i => 'Regie__Tenants__${i}', i => tenants[i])
    )
    tags: tags
  }
}

module bot 'modules/bot.bicep' = {
  params: {
    name: appName
    displayName: botDisplayName
    identityName: identity.name
    hostName: app.outputs.hostName
    tags: tags
  }
}

@description('Fill this in as --bot-id when the app package for Teams is made.')
output botId string = identity.properties.clientId

@description('Fill this in as --domain when the app package for Teams is made.')
output botDomain string = app.outputs.hostName

@description('The web app to which the bot is published.')
output appName string = app.outputs.name

output cosmosEndpoint string = data.outputs.endpoint
