using Akuntabel.Core.Register;
using Akuntabel.Storage.Register;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.RegisterKantor;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>A page of one register of an office.</summary>
public abstract class HalamanRegister(KonteksPd konteks, KonteksRegister register) : HalamanPd(konteks)
{
    private RegisterDikenal? _dikenal;

    /// <summary>Code of the address.</summary>
    public string Kode => RouteData.Values["kode"]?.ToString() ?? "";

    /// <summary>The register.</summary>
    public RegisterDikenal Dikenal => _dikenal ?? throw new InvalidOperationException("The register was not read.");

    /// <summary>What it says of its rows.</summary>
    public DefinisiRegister Definisi => Dikenal.Definisi;

    /// <summary>What the user may do with it.</summary>
    public HakRegister Hak => Dikenal.Hak;

    /// <summary>Its key.</summary>
    protected KunciRegister Kunci => Register.Kunci(Pd, Kode);

    /// <summary>Registers of the office.</summary>
    protected KonteksRegister Register => register;

    /// <summary>Reads office and register; <c>false</c>: there is none that the user may see.</summary>
    protected async Task<bool> BukaAsync(CancellationToken batal) =>
        await KenalAsync(batal) && (_dikenal = await register.CariAsync(Pd, Kode, batal)) is not null;

    /// <summary>Title and path of the page.</summary>
    /// <param name="judul">Title; empty: the register's name.</param>
    protected void Bernama(string judul)
    {
        ViewData["Judul"] = judul.Length > 0 ? judul : Definisi.Nama;
        ViewData["Remah"] = judul.Length > 0
            ? new[] { new Tautan("Register", Alamat.Register.Daftar(Pd)), new Tautan(Definisi.Nama, Alamat.Register.Satu(Pd, Kode)), new Tautan(judul) }
            : [new Tautan("Register", Alamat.Register.Daftar(Pd)), new Tautan(Definisi.Nama)];
    }
}
