namespace Akuntabel.Core.Reviu;

/// <summary>Numbers of the steps of <see cref="Alur.KatalogSop.ReviuLaporan"/>.</summary>
public static class LangkahReviu
{
    /// <summary>The team fills in the working paper.</summary>
    public const int Mereviu = 2;

    /// <summary>The controller reads it.</summary>
    public const int MemeriksaKertas = 3;

    /// <summary>The office answers and mends.</summary>
    public const int Menanggapi = 4;

    /// <summary>The team looks at what was mended.</summary>
    public const int MemeriksaPerbaikan = 5;

    /// <summary>The head of APIP signs.</summary>
    public const int Menerbitkan = 6;
}

/// <summary>Numbers of the steps of <see cref="Alur.KatalogSop.EvaluasiAkip"/>.</summary>
public static class LangkahEvaluasi
{
    /// <summary>The office scores itself.</summary>
    public const int Mandiri = 2;

    /// <summary>Bappeda or Organisasi check it.</summary>
    public const int Verifikasi = 3;

    /// <summary>The team evaluates.</summary>
    public const int Mengevaluasi = 4;

    /// <summary>The quality is assured.</summary>
    public const int Menjamin = 5;

    /// <summary>The head of APIP signs.</summary>
    public const int Menerbitkan = 6;
}
