namespace Akuntabel.Storage.Tests;

/// <summary>What the shared PostgreSQL class implements; here there is no test framework that brings it.</summary>
public interface IAsyncLifetime : IAsyncDisposable
{
    /// <summary>Starts.</summary>
    ValueTask InitializeAsync();
}
