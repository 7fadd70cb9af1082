using 'main.bicep'

// One municipality, one instance: enough for a few hundred colleagues. See docs/operations.md for more.
param name = 'regie'
param location = 'westeurope'
param planSku = 'B1'
param instances = 1
