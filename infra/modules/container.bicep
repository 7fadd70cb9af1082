// One container: what shares a partition is changed in one transaction.

param accountName string
param databaseName string
param name string
param partitionKey string

@description('The only paths that are indexed, such as /dueAt/?')
param indexedPaths string[]

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' existing = {
  name: accountName

  resource database 'sqlDatabases' existing = {
    name: databaseName
  }
}

resource container 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-11-15' = {
  parent: account::database
  name: name
  properties: {
    resource: {
      id: name
      partitionKey: { kind: 'Hash', version: 2, paths: [partitionKey] }
      // On, with no default: a document stays until it says itself when it may go.
      defaultTtl: -1
      indexingPolicy: {
        indexingMode: 'consistent'
        automatic: true
        includedPaths: map(indexedPaths, path => { path: path })
        excludedPaths: [{ path: '/*' }]
      }
    }
  }
}
