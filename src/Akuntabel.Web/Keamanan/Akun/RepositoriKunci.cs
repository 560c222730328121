using System.Xml.Linq;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Kunci;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace Akuntabel.Web.Keamanan.Akun;

/// <summary>Keys of data protection in the store, sealed. The interface of the framework is synchronous.</summary>
internal sealed class RepositoriKunci(KunciPerlindunganStore store, KunciInstalasi kunci) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. Task.Run(() => store.DaftarAsync(kunci)).GetAwaiter().GetResult().Select(x => XElement.Parse(x))];

    public void StoreElement(XElement element, string friendlyName) =>
        Task.Run(() => store.TambahAsync(kunci, friendlyName, element.ToString(SaveOptions.DisableFormatting))).GetAwaiter().GetResult();
}

/// <summary>Keys of this process only: while the installation's key is lost nothing can be sealed, and nothing may be kept unsealed.</summary>
internal sealed class RepositoriIngatan : IXmlRepository
{
    private readonly Lock _pintu = new();

    private readonly List<XElement> _daftar = [];

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (_pintu)
        {
            return [.. _daftar];
        }
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        lock (_pintu)
        {
            _daftar.Add(element);
        }
    }
}

/// <summary>Puts the keys there.</summary>
internal sealed class OpsiKunci(KunciPerlindunganStore store, OpsiWeb opsi) : IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options) => options.XmlRepository = opsi.Kunci is { } kunci ? new RepositoriKunci(store, kunci) : new RepositoriIngatan();
}
