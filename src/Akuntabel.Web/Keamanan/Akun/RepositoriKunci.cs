using System.Xml.Linq;
using Akuntabel.Storage.Akun;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace Akuntabel.Web.Keamanan.Akun;

/// <summary>Keys of data protection in the store. The interface of the framework is synchronous.</summary>
internal sealed class RepositoriKunci(KunciPerlindunganStore store) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. Task.Run(store.DaftarAsync).GetAwaiter().GetResult().Select(x => XElement.Parse(x))];

    public void StoreElement(XElement element, string friendlyName) =>
        Task.Run(() => store.TambahAsync(friendlyName, element.ToString(SaveOptions.DisableFormatting))).GetAwaiter().GetResult();
}

/// <summary>Puts the keys there.</summary>
internal sealed class OpsiKunci(KunciPerlindunganStore store) : IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options) => options.XmlRepository = new RepositoriKunci(store);
}
