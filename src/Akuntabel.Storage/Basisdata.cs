namespace Akuntabel.Storage;
/// <summary>tmp</summary>
public sealed class Basisdata { }
