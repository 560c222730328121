namespace Akuntabel.Storage.Tests; public class TmpTests { [Fact] public void A() => new Basisdata().ShouldNotBeNull(); }
